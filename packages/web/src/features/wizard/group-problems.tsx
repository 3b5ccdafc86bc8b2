import { problemsAt } from "./field-places.ts";
import classes from "./group-problems.module.css";
import { ProblemLines } from "./problem-lines.tsx";
import { type FieldPath, useWizard } from "./wizard-context.ts";

type GroupProblemsProps = { readonly path: FieldPath };

/** What is wrong with a whole list, such as that nothing is in it. */
export function GroupProblems({ path }: GroupProblemsProps) {
  const { shownProblems } = useWizard();
  return (
    <div aria-live="polite" className={classes.group}>
      <ProblemLines problems={problemsAt(shownProblems, path)} />
    </div>
  );
}
