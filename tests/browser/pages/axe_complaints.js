async (rules) => {
  // A colour that is on its way from one scheme to the other is nobody's fault.
  await Promise.allSettled(document.getAnimations().filter((it) => it instanceof CSSTransition).map((it) => it.finished));
  const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
  );
}
