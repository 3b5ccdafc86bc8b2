import type { Channel } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import classes from "./outcome.module.css";

/** Stands where a value will be. */
const WORKING = "…";

type OutcomeRowProps = {
  /** A key of the catalogue. */
  readonly label: string;
  readonly channel?: Channel;
  readonly kept: string;
  /** Undefined until it is known. */
  readonly tried: string | undefined;
  readonly why?: string | undefined;
};

/** One line of the comparison: what it is now, and what it would be. */
export function OutcomeRow({ label, channel, kept, tried = WORKING, why }: OutcomeRowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <span className={classes.label}>
          {channel !== undefined && <ChannelMark channel={channel} size={16} />}
          {t(label)}
        </span>
      </th>
      <td>{kept}</td>
      <td>
        {/* A new key lights the value anew whenever it is another one. */}
        <span key={tried} className={tried === kept || tried === WORKING ? classes.same : classes.changed}>
          {tried}
        </span>
        {why !== undefined && <span className={classes.why}>{why}</span>}
      </td>
    </tr>
  );
}
