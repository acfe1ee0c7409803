"Run a benchmark: `python -m counting_flows.benchmarks bridge|training|startup|memory|all [--json FILE]`."
import argparse
import json

from rich.console import Console
from rich.table import Table

from counting_flows.benchmarks import bridge

BENCHMARKS = {"bridge": bridge.bridge_speed, "training": bridge.training_share, "startup": bridge.startup, "memory": bridge.memory}


def machine():
    "Say what the numbers were measured on."
    import platform
    from pathlib import Path

    import numpy
    info = Path("/proc/cpuinfo")
    names = {line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")} if info.exists() else set()
    return {"processor": ", ".join(sorted(names)) or platform.processor(), "python": platform.python_version(), "numpy": numpy.__version__}


def main():
    parser = argparse.ArgumentParser(prog="python -m counting_flows.benchmarks", description=__doc__)
    parser.add_argument("name", choices=[*BENCHMARKS, "all"])
    parser.add_argument("--json", help="file that receives the numbers")
    options = parser.parse_args()
    names = BENCHMARKS if options.name == "all" else [options.name]
    results = {name: BENCHMARKS[name]() for name in names}
    for name, rows in results.items():
        table = Table(title=name)
        for column in rows[0]:
            table.add_column(column, justify="right")
        for row in rows:
            table.add_row(*map(str, row.values()))
        Console().print(table)
    results["machine"] = machine()
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=2)


if __name__ == "__main__":
    main()
