"Run a benchmark: `python -m counting_flows.benchmarks bridge|training|startup|memory|all|counts [--device cpu|cuda] [--quick] [--json FILE]`."
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
    console = Console(file=sys.stdout, force_jupyter=False, width=None if sys.stdout.isatty() else 140)
    for name, rows in tables.items():
        table = Table(title=name)
        for column in rows[0]:
            table.add_column(column, justify="right")
        for row in rows:
            table.add_row(*map(str, row.values()))
        console.print(table)


def main(arguments=None):
    "Parse the command line, measure, print, and keep the numbers if asked to."
    parser = argparse.ArgumentParser(prog="python -m counting_flows.benchmarks", description=__doc__)
    parser.add_argument("name", choices=[*BENCHMARKS, "all", "counts"])
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu", help="where the bridge is measured")
    parser.add_argument("--quick", action="store_true", help="counts: a small version that only tests the machinery")
    parser.add_argument("--tasks", nargs="*", help="counts: names of the tasks; default: all")
    parser.add_argument("--iterations", type=int, help="counts: batches of training")
    parser.add_argument("--json", help="file that receives the numbers")
    options = parser.parse_args(arguments)
    if options.device == "cuda" and options.name != "bridge":
        parser.error(f"only the bridge is measured on a GPU: bridge --device cuda, not {options.name}")
    if options.device == "cuda" and gpu_name() is None:
        parser.exit(2, NO_GPU)
    if options.name == "counts":
        results, shown = measure_counts(options.quick, options.tasks, options.iterations)
        show(shown)
    else:
        results = {}
    for name in [] if options.name == "counts" else BENCHMARKS if options.name == "all" else [options.name]:
        tables = measure(name, options.device)
        show(tables)
        results |= tables
    results["machine"] = machine(options.device)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=2)


if __name__ == "__main__":
    main()
