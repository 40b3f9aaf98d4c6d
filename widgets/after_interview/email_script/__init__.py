"""Write the email: thirteen situations, three tones, and a coach that reads along."""
