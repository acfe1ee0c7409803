"Hydra finds the YAML files of the package through this module."
