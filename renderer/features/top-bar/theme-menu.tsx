import { useActions, useApp } from '../../app/app-context';
import type { Theme } from '../../app/app-state';
import { useTexts } from '../../ui/language-context';
import { MenuButton } from '../../ui/menu-button';
import { topBarTexts } from './texts';

const themes: readonly Theme[] = ['light', 'dark', 'system'];

export function ThemeMenu() {
  const theme = useApp((state) => state.theme);
  const actions = useActions();
  const texts = useTexts(topBarTexts);
  return (
    <MenuButton
      label={texts.themeLabel}
      icon={theme === 'dark' ? 'moon' : 'sun'}
      groups={[
        {
          id: 'themes',
          title: texts.themeLabel,
          actions: themes.map((id) => ({
            id,
            label: texts.theme[id],
            isChecked: id === theme,
            onAction: () => actions.setTheme(id),
          })),
        },
      ]}
    />
  );
}
