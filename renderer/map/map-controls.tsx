import type { ReactNode } from 'react';
import type { Language } from '../../shared/i18n/language';
import areaStyles from './area-map.module.css';
import type { Camera } from './camera/use-camera';
import styles from './map-controls.module.css';
import { MapOverview } from './map-overview';
import { mapTexts } from './map-texts';
import type { MapScene } from './scene/map-scene';

interface MapControlsProps {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly language: Language;
}

/** Overview and zoom, in the corner. */
export function MapControls({ scene, camera, language }: MapControlsProps) {
  const texts = mapTexts[language];
  return (
    <div className={areaStyles.corner}>
      <MapOverview scene={scene} camera={camera} label={texts.overview} />
      <div className={styles.buttons}>
        <ControlButton label={texts.zoomIn} onPress={camera.handle.zoomIn}>
          <path d="M8 3.5V12.5M3.5 8H12.5" />
        </ControlButton>
        <ControlButton label={texts.zoomOut} onPress={camera.handle.zoomOut}>
          <path d="M3.5 8H12.5" />
        </ControlButton>
        <ControlButton label={texts.fit} onPress={camera.handle.fit}>
          <path d="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10" />
        </ControlButton>
      </div>
    </div>
  );
}

interface ControlButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function ControlButton({ label, onPress, children }: ControlButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
