"Train, measure and draw a count flow: `python run.py --help` shows what can be set."
from counting_flows.main_hydra import cli

if __name__ == "__main__":
    cli()
