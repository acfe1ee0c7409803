"Posteriors: networks that draw the data end given the state of a bridge."
from counting_flows.models.posteriors import CategoricalPosterior, EnergyScorePosterior, Posterior, energy_score, kept_contexts, leans
