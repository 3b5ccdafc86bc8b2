import { Button, Skeleton, Title } from "@mantine/core";
import type { ShownWeek } from "@porchlight/api/contract";
import { addDays, type DateRange, isIsoDate } from "@porchlight/core";
import { IconArrowLeft, IconArrowRight, IconPrinter, IconReportAnalytics } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import weekTexts from "../../../shared/texts/en/week.json" with { type: "json" };
import { useTexts } from "../../../shared/texts/use-texts.ts";
import { BlankState } from "../../../shared/ui/blank-state.tsx";
import { BrokenPage } from "../../../shared/ui/broken-page.tsx";
import { ButtonLink } from "../../../shared/ui/button-link.tsx";
import { capitalised, numberWord } from "../../../shared/words/number-word.ts";
import { AskedSection } from "./asked-section.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { KindsSection } from "./kinds-section.tsx";
import classes from "./week-page.module.css";
import { weekQuery } from "./week-query.ts";

const route = getRouteApi("/w/$workspaceId/places/conversations/week");

/** A week of answers for the owner: how they came, by whom and where, and what customers asked most. */
export function WeekPage() {
  useTexts({ week: weekTexts });
  const { t } = useTranslation();
  const { workspaceId } = route.useParams();
  const { day } = route.useSearch();
  const { data, error, refetch } = useQuery(weekQuery(workspaceId, isIsoDate(day) ? day : undefined));
  return (
    <article className={classes.page}>
      <Link to="/w/$workspaceId/conversations" params={{ workspaceId }} search={{}} className={classes.back}>
        <IconArrowLeft size={18} stroke={1.75} aria-hidden />
        {t("ui.week.back")}
      </Link>
      <Title order={1}>{t("ui.week.title")}</Title>
      {data === undefined ? (
        error === null ? (
          <div role="status" aria-label={t("ui.shell.loading")}>
            <Skeleton height={28} width="60%" mb={24} />
            <Skeleton height={240} />
          </div>
        ) : (
          <BrokenPage error={error} onAgain={() => refetch()} />
        )
      ) : data === null ? (
        <BlankState icon={IconReportAnalytics} title={t("ui.week.noPlanTitle")} text={t("ui.week.noPlanText")} />
      ) : (
        <Week week={data} workspaceId={workspaceId} />
      )}
    </article>
  );
}

function Week({ week, workspaceId }: { readonly week: ShownWeek; readonly workspaceId: string }) {
  const { t } = useTranslation();
  const { summary } = week;
  const { all, range, kinds } = summary;
  const isQuiet = all.came === 0 && kinds.length === 0;
  return (
    <>
      <WeekHead range={range} workspaceId={workspaceId} />
      <p className={classes.sentence}>
        {all.came === 0
          ? t(`ui.week.${isQuiet ? "nobodyAsked" : "nobody"}`)
          : t("ui.week.sentence", { count: all.came, number: capitalised(numberWord(all.came, t)), ...all })}{" "}
        {all.waiting > 0 && t("ui.week.stillWaiting", { count: all.waiting })}
      </p>
      {isQuiet ? null : (
        <>
          <FiguresTable summary={summary} />
          <div className={classes.pair}>
            <KindsSection summary={summary} />
            <AskedSection week={week} workspaceId={workspaceId} />
          </div>
        </>
      )}
    </>
  );
}

function WeekHead({ range, workspaceId }: { readonly range: DateRange; readonly workspaceId: string }) {
  const { t } = useTranslation();
  const to = { to: "/w/$workspaceId/conversations/week", params: { workspaceId } } as const;
  return (
    <div className={classes.head}>
      <p className={classes.days}>{t("ui.week.days", { from: range.from, to: range.to })}</p>
      <div className={classes.ways}>
        <ButtonLink
          {...to}
          search={{ day: addDays(range.from, -7) }}
          variant="default"
          leftSection={<IconArrowLeft size={18} stroke={1.75} aria-hidden />}
        >
          {t("ui.week.before")}
        </ButtonLink>
        <ButtonLink
          {...to}
          search={{ day: addDays(range.from, 7) }}
          variant="default"
          rightSection={<IconArrowRight size={18} stroke={1.75} aria-hidden />}
        >
          {t("ui.week.after")}
        </ButtonLink>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          {t("ui.week.print")}
        </Button>
      </div>
    </div>
  );
}
