"""Read the reply: what an employer's answer says, by which words, and what to do next."""
