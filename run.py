"Train, measure and draw a count flow or a sampler: `python run.py --help` shows what can be set; torchrun or srun before it lets several processes share the work."
import os
import sys
from tempfile import TemporaryDirectory

from counting_flows.main_hydra import cli


def helps() -> bool:
    "Say whether another process is the first one, which writes the files and speaks."
    if not os.environ.keys() & {"TORCHELASTIC_RUN_ID", "SLURM_STEP_ID"}:
        return False                                    # without importing torch, so that --help is quick
    from counting_flows.ranks import launched
    return launched().rank > 0


if __name__ == "__main__":
    if helps():
        sys.stdout = open(os.devnull, "w")
        with TemporaryDirectory() as elsewhere:
            cli([*sys.argv[1:], f"output_root={elsewhere}", "log_level=ERROR", "progress=false"])
    else:
        cli()
