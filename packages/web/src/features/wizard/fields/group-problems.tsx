import { type FieldPath, useWizard } from "../wizard-context.ts";
import { problemsAt, problemsId } from "./field-places.ts";
import classes from "./group-problems.module.css";
import { ProblemLines } from "./problem-lines.tsx";

type GroupProblemsProps = { readonly path: FieldPath };

/** What is wrong with a whole list, such as that nothing is in it, or with a field too narrow to say so itself. */
export function GroupProblems({ path }: GroupProblemsProps) {
  const { shownProblems } = useWizard();
  const problems = problemsAt(shownProblems, path);
  const errors = problems.filter(({ severity }) => severity === "error");
  return (
    <div aria-live="polite" id={problemsId(path)} className={classes.group}>
      <ProblemLines problems={errors.length > 0 ? errors : problems} />
    </div>
  );
}
