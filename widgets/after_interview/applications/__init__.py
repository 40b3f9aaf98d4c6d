"""All my applications: several at once, what is due next, which wait, which are closed (rules S1, S2)."""
