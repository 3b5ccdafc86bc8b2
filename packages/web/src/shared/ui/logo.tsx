type LogoProps = { readonly size?: number };

/** A roof and the lamp under it. */
export function Logo({ size = 24 }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <circle cx="16" cy="20.5" r="8.5" fill="var(--pl-lamp)" opacity="0.28" />
      <circle cx="16" cy="20.5" r="5" fill="var(--pl-lamp)" />
      <path
        d="M3.5 15.5 16 4.5l12.5 11"
        stroke="var(--pl-ink)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
