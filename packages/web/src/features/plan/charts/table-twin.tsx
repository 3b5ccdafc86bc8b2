import { UnstyledButton } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./table-twin.module.css";

type TableTwinProps = {
  /** What the picture shows, as the name of the button goes on: "as a table: the reply curve". */
  readonly label: string;
  readonly picture: ReactNode;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly string[])[];
};

const SCROLLED = { tabIndex: 0 } as const;

/** A picture and the same as a table: eyes choose, whoever hears the page always has the table, and paper gets what was chosen. */
export function TableTwin({ label, picture, heads, rows }: TableTwinProps) {
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  return (
    <div className={classes.twin}>
      {!isTable && <div aria-hidden>{picture}</div>}
      {/* A wide table scrolls, and whoever has no mouse scrolls it too. */}
      <div className={isTable ? classes.frame : "pl-hidden"} {...(isTable ? SCROLLED : {})}>
        <table className={classes.table} aria-label={label}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={[first, ...cells].join("/")}>
                <th scope="row">{first}</th>
                {heads.slice(1).map((head, index) => (
                  <td key={head}>{cells[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <UnstyledButton className={classes.toggle} onClick={() => setTable(!isTable)}>
        {t(isTable ? "ui.plan.twin.picture" : "ui.plan.twin.table")}
        <span className="pl-hidden"> {label}</span>
      </UnstyledButton>
    </div>
  );
}
