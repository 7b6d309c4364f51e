/**
 * The desk's design tokens as far as a report uses them. A report carries its own copy, because it must look right
 * without the desk; a test holds the two lists together. Spec: report R15.
 */
export const tokens = `
:root {
  color-scheme: light dark;
  --font-text: 'Source Serif 4 Variable', 'Source Serif 4', 'Literata Variable', Literata, Georgia, 'Times New Roman', serif;
  --font-ui: 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif;
  --font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
  --ui-xs: 0.75rem; --ui-xs-line: 1rem;
  --ui-sm: 0.8125rem; --ui-sm-line: 1.25rem;
  --ui-md: 0.875rem; --ui-md-line: 1.375rem;
  --text-sm: 0.9375rem; --text-sm-line: 1.4375rem;
  --text-lg: 1.25rem; --text-lg-line: 2rem;
  --text-xl: 1.375rem; --text-xl-line: 2rem;
  --text-2xl: 1.5rem; --text-2xl-line: 2rem;
  --text-3xl: 2.5rem; --text-3xl-line: 2.875rem;
  --weight-regular: 400;
  --weight-medium: 500;
  --weight-strong: 600;
  --measure: 38.75rem;
  --space-1: 4px;
  --space-2: 8px;
  --space-3: 12px;
  --space-4: 16px;
  --space-5: 24px;
  --space-6: 32px;
  --space-7: 48px;
  --space-8: 64px;
  --space-9: 96px;
  --radius-mark: 2px;
  --radius-sm: 4px;
  --radius-md: 6px;
  --control-sm: 24px;
  --control-md: 28px;
  --control-touch: 44px;
  --paper: light-dark(#fcfbf8, #191917);
  --chrome: light-dark(#f5f3ee, #141412);
  --surface: light-dark(#ffffff, #21201e);
  --sunken: light-dark(#efece5, #2b2a27);
  --ink: light-dark(#1d1c19, #ebe8e1);
  --ink-2: light-dark(#4d4a43, #bcb8ae);
  --ink-3: light-dark(#68645b, #9b978c);
  --line: light-dark(#e5e2da, #2f2e2a);
  --line-strong: light-dark(#d0ccc1, #45433d);
  --line-control: light-dark(#8a8578, #7d796e);
  --you: light-dark(#5140b8, #b8adff);
  --you-tint: light-dark(#dfdaf7, #3b3466);
  --you-line: light-dark(#6757d0, #9d90f7);
  --verified-ink: light-dark(#1c673f, #8fd0a7);
  --verified-line: light-dark(#2f8757, #5aa97b);
  --verified-tint: light-dark(#eef5ee, #1d2a22);
  --verified-tint-strong: light-dark(#cfe6d4, #2b4936);
  --disputed-ink: light-dark(#a4271b, #ff9f90);
  --disputed-line: light-dark(#c93a2b, #f0705d);
  --disputed-tint: light-dark(#fcebe6, #38211d);
  --disputed-tint-strong: light-dark(#f7cec4, #5d2e27);
  --attributed-ink: light-dark(#1f5587, #97c4ee);
  --attributed-line: light-dark(#3a77b0, #6ba3d6);
  --attributed-tint: light-dark(#eaf1f8, #1c2935);
  --attributed-tint-strong: light-dark(#c9dff1, #29445c);
  --open-ink: light-dark(#70530b, #e5c570);
  --open-line: light-dark(#a1760f, #c69d3c);
  --open-tint: light-dark(#fbf2d5, #322a16);
  --open-tint-strong: light-dark(#f2de9c, #54451a);
  --lane-0: 0.2em;
  --lane-1: 0.4em;
  --lane-2: 0.6em;
  --claim-line: 1.5px;
  --wavy-line: 1.25px;
  --mark-verified: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='%23000' stroke-width='2.3' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M1.8 6.6 4.6 9.6 10.2 2.6'/%3E%3C/svg%3E");
  --mark-disputed: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='%23000' stroke-width='2.3' stroke-linecap='round'%3E%3Cpath d='M2.4 2.4l7.2 7.2M9.6 2.4 2.4 9.6'/%3E%3C/svg%3E");
  --mark-attributed: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'%3E%3Cpath d='M5.2 2.1C2.7 3 .9 4.9.9 7.4c0 1.7 1 2.7 2.3 2.7 1.2 0 2.1-.9 2.1-2.1 0-1.1-.8-1.9-1.9-1.9.2-1.2 1-2.1 2.3-2.8zM11 2.1C8.5 3 6.7 4.9 6.7 7.4c0 1.7 1 2.7 2.3 2.7 1.2 0 2.1-.9 2.1-2.1 0-1.1-.8-1.9-1.9-1.9.2-1.2 1-2.1 2.3-2.8z'/%3E%3C/svg%3E");
  --mark-open: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='%23000' stroke-width='2.1'%3E%3Ccircle cx='6' cy='6' r='4'/%3E%3C/svg%3E");
  --mark-changed: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='%23000' stroke-width='1.8' stroke-linecap='round'%3E%3Cpath d='M1.6 4.3h8.8M1.6 7.7h8.8M8 1.6 4 10.4'/%3E%3C/svg%3E");
  --mark-returned: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' fill='none' stroke='%23000' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4.4 2 1.6 4.8l2.8 2.8M1.8 4.8h5.4a3 3 0 0 1 0 6H5.6'/%3E%3C/svg%3E");
  --texture-disputed: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='6' height='8' viewBox='0 0 6 8' fill='none' stroke='%23000' stroke-width='2'%3E%3Cpath d='M-1 9 7-1M-4 9 4-1M2 9 10-1'/%3E%3C/svg%3E");
  --texture-attributed: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='6' height='8' viewBox='0 0 6 8'%3E%3Ccircle cx='3' cy='4' r='2'/%3E%3C/svg%3E");
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
@media (prefers-contrast: more) {
  :root {
    --ink-2: light-dark(#2c2a25, #dedad1);
    --ink-3: light-dark(#45423b, #c6c2b8);
    --line: light-dark(#a5a093, #6a665c);
    --line-strong: light-dark(#6b675d, #98948a);
    --claim-line: 2px;
    --wavy-line: 1.75px;
  }
}
@media (max-width: 719px) {
  :root {
    --text-lg: 1.1875rem; --text-lg-line: 1.9375rem;
    --text-xl: 1.1875rem; --text-xl-line: 1.75rem;
    --text-2xl: 1.3125rem; --text-2xl-line: 1.75rem;
    --text-3xl: 1.875rem; --text-3xl-line: 2.25rem;
  }
}
@media print {
  :root, :root[data-theme='dark'] { color-scheme: light; --paper: #ffffff; --chrome: #ffffff; --surface: #ffffff; }
}
`
