import { Icon } from '../ui/icons';
import styles from './blocked-screen.module.css';

/** In the place of everything else, when opening anything would be wrong. */
export function BlockedScreen({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main className={styles.screen}>
      <div className={styles.message} role="alert">
        <Icon name="alert" size={32} />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text} data-selectable>
          {text}
        </p>
      </div>
    </main>
  );
}
