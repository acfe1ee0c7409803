"Samplers for exp(-E): diffusions trained by trajectory balance."
from counting_flows.gfn.atom_policy import AtomPolicy
from counting_flows.gfn.conditional import ProposalPolicy, VAEPosterior, evaluate_each, vae_energy
from counting_flows.gfn.diffusion import GFNDiffusion
from counting_flows.gfn.energies import (
    ENERGIES, DoubleWellChain, Energy, Funnel, Gaussian, GaussianMixture, LinearGaussian, ManyWell, Rotated, gmm9, gmm25, gmm40, make_energy, plot_contours)
from counting_flows.gfn.estimators import Estimate, OraclePolicy, evaluate, point_log_prob, summarise
from counting_flows.gfn.guidance import GUIDANCE_SCHEDULES, ClassifierFreePolicy, GuidedPolicy, TotalLoss, drop_condition, guidance_schedule, with_null
from counting_flows.gfn.local_search import AnnealedChains, Chains, annealed_chains, mala, trial_std
from counting_flows.gfn.objectives import (
    OBJECTIVES, DetailedBalance, LogVariance, MaximumLikelihood, Objective, PathIntegral, PathTerms, RelativeTrajectoryBalance, SubTrajectoryBalance, TrajectoryBalance, keep_memory,
    make_objective, noise_prediction_loss, path_terms)
from counting_flows.gfn.own_energies import ConditionalFunction, FunctionEnergy, LogSum, WeightedSum, as_energy, product
from counting_flows.gfn.policies import GaussianKernel, GaussianPolicy, ModulatedNetwork, PISNetwork, Policy
from counting_flows.gfn.processes import PROCESSES, Brownian, Process, Trajectory, VariancePreserving, as_grid, join, make_generator, time_grid
from counting_flows.gfn.product_mixtures import ProductMixture, choose_product_mixture, fit_product_mixture
from counting_flows.gfn.replay import Draw, ReplayBuffer, exploration_rate
from counting_flows.gfn.training import Sampler, SamplerConfig, SamplerRun, SamplerTrainer, sample_on_ranks
from counting_flows.gfn.vae import VAE, load_mnist, read_idx, train_vae
