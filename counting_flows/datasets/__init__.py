"Data sets of counts and the loader of their batches."
from counting_flows.datasets.aggregates import AggregateDataset, aggregate, low_rank_groups, poisson_groups, pooled_groups, project
from counting_flows.datasets.cells import CountMatrixDataset, PBMC68kDataset, shuffle_genes
from counting_flows.datasets.heavy_tails import HeavyTailsDataset
from counting_flows.datasets.loading import BatchSampler, create_dataloader, some_rows
from counting_flows.datasets.matrices import StreamedCounts, densify, read_counts
from counting_flows.datasets.poisson_mixture import CountBatch, CountPairs, DrawnPairs, PoissonMixtureDataset
from counting_flows.datasets.real import DigitsDataset
from counting_flows.datasets.synthetic import GammaPoissonDataset, GaussiansToMoonsDataset, LowRankMixtureDataset
