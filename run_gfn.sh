#!/usr/bin/env bash
# Train a diffusion sampler under SLURM, or right here:
#   sbatch run_gfn.sh                                   the defaults below
#   ENERGY=many_well T=50 EPOCHS=5000 sbatch run_gfn.sh  other settings; an EMPTY variable switches a flag off: USE_AMP="" sbatch run_gfn.sh
#   sbatch --gres=gpu:1 run_gfn.sh                      on a GPU
#   sbatch --ntasks-per-node=4 --gres=gpu:4 run_gfn.sh  four processes share each batch; the result is the same
#   sbatch --array=0-9 run_gfn.sh                       ten runs, with the seeds 0 to 9
#   bash run_gfn.sh                                     without SLURM
#SBATCH --job-name=gfn
#SBATCH --nodes=1
#SBATCH --ntasks-per-node=1
#SBATCH --cpus-per-task=4
#SBATCH --mem=8G
#SBATCH --time=04:00:00
#SBATCH --output=gfn-%j.out
#SBATCH --open-mode=append
#SBATCH --requeue
#SBATCH --signal=B:TERM@120
set -euo pipefail
cd "${SLURM_SUBMIT_DIR:-$(dirname "$0")}"

ENERGY=${ENERGY-25gmm}            # target: see counting_flows/configs/gfn.yaml
T=${T-20}                         # steps from source to sample
BATCH_SIZE=${BATCH_SIZE-300}
EPOCHS=${EPOCHS-2000}             # iterations
LOCAL_SEARCH=${LOCAL_SEARCH-true} # empty: off
USE_AMP=${USE_AMP-true}           # empty: off
WANDB=${WANDB-}                   # not empty: log to Weights & Biases
SEED=${SEED-${SLURM_ARRAY_TASK_ID-0}}
EXTRA=${EXTRA-}                   # further settings, such as "langevin=false objective=vargrad"
PYTHON=${PYTHON-python}
VENV=${VENV-}                     # virtual environment to activate

flag() { case "${1,,}" in ""|0|no|off|false) echo false ;; *) echo true ;; esac; }

[ -z "$VENV" ] || source "$VENV/bin/activate"
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-${SLURM_CPUS_PER_TASK:-1}} PYTHONUNBUFFERED=1
settings=(--config-name=gfn "energy=$ENERGY" "T=$T" "batch_size=$BATCH_SIZE" "training.num_iterations=$EPOCHS" "seed=$SEED"
          "local_search=$(flag "$LOCAL_SEARCH")" "use_amp=$(flag "$USE_AMP")" "training.wandb=$(flag "$WANDB")" progress=false)
read -r -a extra <<< "$EXTRA"

# SIGTERM, two minutes before the time is over or from scancel: the run saves and leaves with 143; the job is queued again and goes on
launch=${SLURM_JOB_ID:+srun --kill-on-bad-exit --cpus-per-task=${SLURM_CPUS_PER_TASK:-1}}
$launch $PYTHON run.py "${settings[@]}" "${extra[@]}" &
child=$!
trap 'kill -TERM $child 2> /dev/null || true' TERM INT
code=0; wait $child || code=$?
while kill -0 $child 2> /dev/null; do code=0; wait $child || code=$?; done
if [ "$code" = 143 ] && [ -n "${SLURM_JOB_ID:-}" ]; then scontrol requeue "$SLURM_JOB_ID"; fi
exit $code
