"Slack laws under the names that configurations for GPU machines use."
from counting_flows.bridges.cupy.skellam import ConstantM, PoissonM
from counting_flows.bridges.slack import BesselM
