import { Alert, Button, Skeleton } from "@mantine/core";
import type { StoredHandOvers } from "@porchlight/api/contract";
import { listOwners, type Plan } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { handOversQuery } from "../../../shared/hand-over/hand-overs-query.ts";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { Dialog } from "../../../shared/ui/dialog.tsx";
import { showToast } from "../../../shared/ui/show-toast.ts";
import type { ConversationDesk } from "../use-conversation-desk.ts";
import classes from "./hand-overs-dialog.module.css";
import { PersonPart } from "./person-part.tsx";
import { useHandOversForm } from "./use-hand-overs-form.ts";

type HandOversDialogProps = {
  readonly isOpen: boolean;
  readonly desk: ConversationDesk;
  readonly onClose: () => void;
};

/** Where the owner says who answers what. */
export function HandOversDialog({ isOpen, desk, onClose }: HandOversDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} title={t("ui.handOvers.title")} widthPx={640} onClose={onClose}>
      <HandOvers desk={desk} onClose={onClose} />
    </Dialog>
  );
}

function HandOvers({ desk, onClose }: Pick<HandOversDialogProps, "desk" | "onClose">) {
  const { t } = useTranslation();
  const { workspaceId, plan } = desk;
  const { data, error, refetch } = useQuery(handOversQuery(workspaceId));
  const [owner] = plan === undefined ? [] : listOwners(plan.answers.people);
  const isAlone = plan === undefined || plan.answers.people.length < 2;
  if (plan === undefined || owner === undefined || isAlone) {
    return (
      <div className={classes.alone}>
        <p>{t(`ui.handOvers.${plan === undefined ? "noPlan" : "alone"}`)}</p>
        <Link to="/w/$workspaceId/answers" params={{ workspaceId }} search={{}}>
          {t("ui.handOvers.toAnswers")}
        </Link>
      </div>
    );
  }
  if (data === undefined) {
    return error === null ? <Skeleton height={240} /> : <BrokenPage error={error} onAgain={() => refetch()} />;
  }
  return <HandOversForm desk={desk} plan={plan} owner={owner} stored={data} onClose={onClose} />;
}

type FormProps = {
  readonly desk: ConversationDesk;
  readonly plan: Plan;
  readonly owner: string;
  readonly stored: StoredHandOvers;
  readonly onClose: () => void;
};

function HandOversForm({ desk, plan, owner, stored, onClose }: FormProps) {
  const { t } = useTranslation();
  const { workspaceId, ownName } = desk;
  const owners = listOwners(plan.answers.people);
  const onSaved = () => {
    showToast({ id: "hand-overs", message: t("ui.handOvers.saved") });
    onClose();
  };
  const from = owners.includes(ownName) ? ownName : owner;
  const form = useHandOversForm({ workspaceId, stored, owners, from, onSaved });
  const people = plan.answers.people.map(({ name }) => name).filter((name) => !owners.includes(name));
  // One who is no longer in the plan stays to be seen, and to be taken back.
  const names = [...new Set([...people, ...form.handOvers.map(({ to }) => to)])];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.save();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.lead}>{t("ui.handOvers.lead", { owner })}</p>
      {form.isOvertaken && (
        <Alert role="alert" color="orange" variant="light" title={t("ui.handOvers.overtaken")}>
          <Button variant="default" onClick={form.takeTheirs}>
            {t("ui.handOvers.takeTheirs")}
          </Button>
        </Alert>
      )}
      {names.map((name) => (
        <PersonPart
          key={name}
          name={name}
          from={from}
          plan={plan}
          isKnown={people.includes(name)}
          handOver={form.handOvers.find(({ to }) => to === name)}
          form={form}
        />
      ))}
      {form.failure !== undefined && (
        <p role="alert" className={classes.failure}>
          {form.failure}
        </p>
      )}
      <div className={classes.end}>
        <Button variant="default" onClick={onClose}>
          {t("ui.handOvers.cancel")}
        </Button>
        <Button type="submit" loading={form.isSaving} disabled={!form.isDirty || form.isOvertaken}>
          {t("ui.handOvers.save")}
        </Button>
      </div>
    </form>
  );
}
