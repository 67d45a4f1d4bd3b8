import { useActions } from '../../app/app-context';
import { Button } from '../../ui/button';
import { useTexts } from '../../ui/language-context';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import type { FieldsProps } from './draft';
import styles from './places.module.css';
import { placeTexts } from './texts';

/** How a server is reached: the proxy, and certificates of an organisation's own. Rarely needed, so folded away. */
export function NetworkFields({ fields, onChange }: FieldsProps) {
  const texts = useTexts(placeTexts);
  const { places } = useActions();
  const choose = async (): Promise<void> => {
    const certificates = await places.chooseCertificates();
    if (certificates !== null) onChange({ certificates });
  };
  return (
    <details className={styles.network}>
      <summary>{texts.network}</summary>
      <div className={styles.form}>
        <SelectField
          label={texts.proxy}
          value={fields.proxyKind}
          onChange={(proxyKind) => onChange({ proxyKind })}
          options={[
            { value: 'system', label: texts.proxies.system },
            { value: 'none', label: texts.proxies.none },
            { value: 'own', label: texts.proxies.own },
          ]}
        />
        {fields.proxyKind === 'own' ? (
          <TextField label={texts.proxyAddress} value={fields.proxy} onChange={(proxy) => onChange({ proxy })} />
        ) : null}
        <div className={styles.chosen}>
          <span className={styles.path}>{fields.certificates === '' ? texts.certificates : fields.certificates}</span>
          <Button size="small" onPress={() => void choose()}>
            {texts.chooseCertificates}
          </Button>
          {fields.certificates === '' ? null : (
            <Button size="small" look="quiet" onPress={() => onChange({ certificates: '' })}>
              {texts.clearCertificates}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
