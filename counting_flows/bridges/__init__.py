"Bridges between data at t = 0 and a source at t = 1."
from counting_flows.bridges.schedules import SCHEDULES, make_schedule
from counting_flows.bridges.skellam import BridgeSample, CountBridge, SkellamBridge, bridge_times
from counting_flows.bridges.boundary import KilledSkellamBridge, ReflectedSkellamBridge
from counting_flows.bridges.constrained import ConstrainedSkellamBridge, project_totals
from counting_flows.bridges.slack import BesselM, ConstantM, PoissonM
