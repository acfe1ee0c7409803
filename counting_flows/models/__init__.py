"Posteriors: networks that draw the data end given the state of a bridge."
from counting_flows.models.posteriors import CategoricalPosterior, EnergyScorePosterior, Posterior, energy_score, kept_contexts, leans, with_gradient_of
from counting_flows.models.likelihoods import (LikelihoodPosterior, LogisticPosterior, MixturePosterior, MSEPosterior, NegativeBinomialPosterior,
                                                choose_head)
from counting_flows.models.rates import Bound, RatesPosterior, bits_per_count, elbo, expected_jumps, generate_by_rates, rate_gap, reverse_leap
