"Benchmarks: ratios measured side by side, each by one command."
