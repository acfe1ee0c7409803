"Run a benchmark: `python -m counting_flows.benchmarks bridge|training|startup|memory|all|counts|gfn|precision|kill|fuzz [--device cpu|cuda] [--quick] [--json FILE]`."
import argparse
import json
import sys

from rich.console import Console
from rich.table import Table

from counting_flows.benchmarks import bridge, gpu
from counting_flows.kernels.device import gpu_name

BENCHMARKS = ("bridge", "training", "startup", "memory")
NO_GPU = "no GPU that CuPy can use was found, so nothing was measured: run this command on a machine with one, after pip install 'counting_flows[cuda]'\n"


def measure(name, device):
    "Run one benchmark: name of each of its tables -> rows."
    if device == "cuda":
        return {"gpu": gpu.gpu_speed(), "calls": gpu.call_time()}
    if name == "bridge":
        return {"bridge": bridge.bridge_speed(), "threads": bridge.thread_speed()}
    return {name: {"training": bridge.training_share, "startup": bridge.startup, "memory": bridge.memory}[name]()}


def measure_counts(quick, tasks, iterations):
    "Compare count flows with everything else: (rows, tables)."
    from counting_flows.benchmarks import counts
    plan = counts.QUICK if quick else counts.Plan()
    plan = plan._replace(tasks=tuple(tasks) if tasks else plan.tasks, iterations=iterations or plan.iterations)
    rows = counts.run_counts(plan, lambda line: print(line, file=sys.stderr, flush=True))
    return {"plan": plan._asdict(), "rows": rows}, counts.tables(rows)


def measure_gfn(quick, tasks, seeds):
    "Compare samplers: (results, tables)."
    from counting_flows.benchmarks import gfn, iteration
    plan = gfn.QUICK if quick else gfn.Plan()
    plan = plan._replace(tasks=tuple(tasks) if tasks else plan.tasks, seeds=tuple(range(seeds)) if seeds else plan.seeds)
    results = gfn.run_gfn(plan, lambda line: print(line, file=sys.stderr, flush=True))
    results["speed"] = iteration.speed(repeats=2 if quick else 10)
    return {"plan": plan._asdict()} | results, gfn.tables(results)


def measure_kill(kills):
    "Kill runs and compare their ends: (results, tables)."
    from counting_flows.benchmarks import survival
    results = survival.run_kill(kills, lambda line: print(line, file=sys.stderr, flush=True))
    return results, {"killed at random moments": results["rows"]}


def measure_fuzz(inputs):
    "Let every reader read damaged files: (results, tables)."
    from counting_flows.benchmarks import fuzz
    rows, defects = fuzz.run_fuzz(inputs, say=lambda line: print(line, file=sys.stderr, flush=True))
    return {"rows": rows, "defects": defects}, {"fuzz": rows} | ({"defects": defects[:50]} if defects else {})


def measure_precision(seeds):
    "Train in two precisions: (results, tables)."
    from counting_flows.benchmarks import iteration
    results = {"precision": iteration.precision(seeds or 3)}
    return results, results


OTHERS = {   # name -> function of the options: (results, tables)
    "counts": lambda options: measure_counts(options.quick, options.tasks, options.iterations),
    "gfn": lambda options: measure_gfn(options.quick, options.tasks, options.seeds),
    "precision": lambda options: measure_precision(options.seeds),
    "kill": lambda options: measure_kill(options.kills),
    "fuzz": lambda options: measure_fuzz(options.inputs),
}


def machine(device):
    "Say what the numbers were measured on."
    import os
    import platform
    from importlib.metadata import PackageNotFoundError, version
    from pathlib import Path
    info = Path("/proc/cpuinfo")
    names = {line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")} if info.exists() else set()
    found = {"processor": ", ".join(sorted(names)) or platform.processor(), "cores": os.cpu_count(), "python": platform.python_version()}
    if device == "cuda":
        found["gpu"] = gpu_name()
    for package in ("numpy", "scipy", "numba", "torch", "cupy-cuda12x", "cupy-cuda13x", "counting_flows"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            pass
    return found


def show(tables):
    "Print tables; a file or a pipe gets wide lines."
    console = Console(file=sys.stdout, force_jupyter=False, width=None if sys.stdout.isatty() else 160)
    for name, rows in tables.items():
        table = Table(title=name)
        for column in rows[0]:
            table.add_column(column, justify="right")
        for row in rows:
            table.add_row(*map(str, row.values()))
        console.print(table)


def as_text(results):
    "Write JSON with one line for each row."
    lines = lambda value: "[\n" + ",\n".join(map(json.dumps, value)) + "\n]" if isinstance(value, list) else json.dumps(value)
    return "{" + ",\n".join(f"{json.dumps(key)}: {lines(value)}" for key, value in results.items()) + "}\n"


def main(arguments=None):
    "Parse the command line, measure, print, and keep the numbers if asked to."
    parser = argparse.ArgumentParser(prog="python -m counting_flows.benchmarks", description=__doc__)
    parser.add_argument("name", choices=[*BENCHMARKS, "all", *OTHERS])
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu", help="where the bridge is measured")
    parser.add_argument("--quick", action="store_true", help="counts, gfn: a small version that only tests the machinery")
    parser.add_argument("--tasks", nargs="*", help="counts, gfn: names of the tasks; default: all")
    parser.add_argument("--iterations", type=int, help="counts: batches of training")
    parser.add_argument("--seeds", type=int, help="gfn, precision: how many seeds")
    parser.add_argument("--kills", type=int, default=50, help="kill: how many, for each half")
    parser.add_argument("--inputs", type=int, default=100_000, help="fuzz: how many files and configurations, in all")
    parser.add_argument("--json", help="file that receives the numbers")
    options = parser.parse_args(arguments)
    if options.device == "cuda" and options.name != "bridge":
        parser.error(f"only the bridge is measured on a GPU: bridge --device cuda, not {options.name}")
    if options.device == "cuda" and gpu_name() is None:
        parser.exit(2, NO_GPU)
    if options.name in OTHERS:
        results, shown = OTHERS[options.name](options)
        show(shown)
    else:
        results = {}
        for name in BENCHMARKS if options.name == "all" else [options.name]:
            tables = measure(name, options.device)
            show(tables)
            results |= tables
    results["machine"] = machine(options.device)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            file.write(as_text(results))
    if results.get("defects"):
        parser.exit(1, f"{len(results['defects'])} inputs were neither read nor refused clearly\n")


if __name__ == "__main__":
    main()
