import { routes } from "@porchlight/api/contract";
import type { DateRange } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../../../shared/api/call-api.ts";

type Place = { readonly country: string; readonly region: string | undefined };

export function countriesQuery() {
  return queryOptions({
    queryKey: ["holidays", "countries"],
    queryFn: ({ signal }) => callApi(routes.listHolidayCountries, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function holidaysQuery({ country, region }: Place, { from, to }: DateRange) {
  return queryOptions({
    queryKey: ["holidays", country, region, from, to],
    queryFn: ({ signal }) => callApi(routes.listHolidays, { query: { country, region, from, to } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: country !== "",
  });
}
