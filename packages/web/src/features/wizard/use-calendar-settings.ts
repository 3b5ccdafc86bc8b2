import { useDateSettings } from "../../shared/ui/use-date-settings.ts";
import { useWizard } from "./wizard-context.ts";

/** What every calendar of the wizard has in common. */
export function useCalendarSettings(): ReturnType<typeof useDateSettings> {
  const { today } = useWizard();
  return useDateSettings(today);
}
