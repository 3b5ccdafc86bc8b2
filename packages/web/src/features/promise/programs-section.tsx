import { useTranslation } from "react-i18next";
import { CopyWords } from "../../shared/ui/copy-words.tsx";
import { Part } from "./part.tsx";
import classes from "./programs-section.module.css";
import { publicAddress } from "./public-address.ts";

/** Where other programs read the promise. */
export function ProgramsSection({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const address = publicAddress(slug, ".json");
  return (
    <Part title={t("ui.promise.programs.title")} intro={t("ui.promise.programs.text")}>
      <div className={classes.row}>
        <a href={address} target="_blank" rel="noreferrer" className={classes.address}>
          {address}
        </a>
        <CopyWords text={address} label={t("ui.promise.programs.copy")} />
      </div>
    </Part>
  );
}
