"Flow matching on counts with exact birth-death bridges."
__version__ = "0.1.0"

_HOME = {  # public name -> module; loaded when first used, so that importing the package takes milliseconds
    "BesselM": "bridges", "PoissonM": "bridges", "ConstantM": "bridges",
    "SkellamBridge": "bridges", "ConstrainedSkellamBridge": "bridges", "ReflectedSkellamBridge": "bridges", "KilledSkellamBridge": "bridges",
    "PoissonMixtureDataset": "datasets", "DigitsDataset": "datasets", "GaussiansToMoonsDataset": "datasets", "LowRankMixtureDataset": "datasets", "GammaPoissonDataset": "datasets",
    "CountMatrixDataset": "datasets", "PBMC68kDataset": "datasets", "StreamedCounts": "datasets", "read_counts": "datasets",
    "CountPairs": "datasets", "create_dataloader": "datasets",
    "EnergyScorePosterior": "models", "CategoricalPosterior": "models", "MixturePosterior": "models", "LogisticPosterior": "models",
    "NegativeBinomialPosterior": "models", "RatesPosterior": "models", "AtomPosterior": "atoms", "CountAtomPosterior": "count_atoms",
    "Attention": "architectures", "UNet": "architectures", "MLP": "networks",
    "generate": "generation", "generate_on_ranks": "generation", "elbo": "models", "deconvolve": "deconvolution", "CountFlow": "flow", "GFNDiffusion": "gfn",
    "CountFlowTrainer": "training", "TrainingConfig": "training_loop", "create_trainer_from_config": "training",
    "load_config": "config", "bridge_explorer": "widgets",
}
__all__ = list(_HOME)

if __import__("os").environ.get("COUNTING_FLOWS_CHECK_SHAPES"):  # tests: verify the shapes that signatures promise
    from counting_flows.core import check_shapes
    check_shapes()


def __getattr__(name):
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__():
    return sorted([*globals(), *_HOME])
