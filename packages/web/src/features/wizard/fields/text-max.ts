/** The longest text that answers may hold; core's schema refuses more. */
export const TEXT_MAX = 500;
