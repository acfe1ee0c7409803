"The constrained bridge pinned to the GPU, under the name that configurations use."
from counting_flows.bridges.cupy.skellam import ConstrainedSkellamBridge
