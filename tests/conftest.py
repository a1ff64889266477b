"""Settings of the whole suite."""

from hypothesis import HealthCheck, settings

# The suite is the same on every run: a failure found once is found always.
settings.register_profile(
    "suite", derandomize=True, deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("suite")
