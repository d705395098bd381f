/** @jsxImportSource react */
import { type ReactNode, startTransition, useEffect, useState } from 'react';

let formIsShown = false;

/** Shows its content after the form's first frame: the form can be used before the rest of the operation is rendered. */
export function AfterForm({ children }: { children: ReactNode }) {
  const [isShown, setShown] = useState(formIsShown);
  useEffect(() => {
    if (isShown) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        formIsShown = true;
        startTransition(() => setShown(true));
      }),
    );
  }, [isShown]);
  return isShown ? children : null;
}
