// A button that shows an icon only: its label is heard, and seen when pointed at.
import { Icon, type IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  label: string;
  onClick(): void;
  className?: string;
  flip?: boolean;
  disabled?: boolean;
  /** Set for a toggle. */
  pressed?: boolean;
}

export function IconButton({ icon, label, onClick, className = '', flip = false, disabled = false, pressed }: Props) {
  return (
    <button
      type="button"
      className={`button ${className}`}
      aria-label={label}
      data-tip={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} flip={flip} />
    </button>
  );
}
