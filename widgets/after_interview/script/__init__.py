"""What the email and the call have in common: facts that may be missing, and texts that authors edit."""
