import { useTranslation } from "react-i18next";
import classes from "./difference-list.module.css";
import { differenceWords } from "./difference-words.ts";
import { DIFFERENCE_GROUPS, type Difference } from "./list-differences.ts";

type DifferenceListProps = { readonly differences: readonly Difference[] };

/** What is otherwise, in words, under what it belongs to. */
export function DifferenceList({ differences }: DifferenceListProps) {
  const { t } = useTranslation();
  const groups = DIFFERENCE_GROUPS.map((group) => ({
    group,
    lines: differences.filter((each) => each.group === group).map((each) => differenceWords(each, t)),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <dl className={classes.groups}>
      {groups.map(({ group, lines }) => (
        <div key={group}>
          <dt>{t(`ui.plan.changes.group.${group}`)}</dt>
          <dd>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
