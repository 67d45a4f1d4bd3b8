import type { Block, MinutesDocument, Run, TableBlock } from '../../../shared/minutes/document/document-blocks';
import { classNames } from '../../ui/class-names';
import spokenStyles from '../../ui/spoken.module.css';
import styles from './minutes-preview.module.css';

interface MinutesPreviewProps {
  readonly document: MinutesDocument;
  readonly label: string;
}

/** The minutes on a sheet of paper, from the same blocks as the files. The picture of the map is in the files only. */
export function MinutesPreview({ document, label }: MinutesPreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.desk} aria-label={label} tabIndex={0}>
      <article className={styles.sheet} lang={document.language} data-selectable>
        <h3 className={styles.title}>{document.title}</h3>
        <p className={styles.status}>
          <Runs runs={document.status} />
        </p>
        {document.blocks.map((block, index) => (
          // The blocks of a document have no identity of their own and are drawn as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <BlockView key={index} block={block} />
        ))}
      </article>
    </section>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h4 className={styles.heading2}>{block.text}</h4>
      ) : (
        <h5 className={styles.heading3}>{block.text}</h5>
      );
    case 'paragraph':
      return (
        <p
          className={classNames(
            styles.paragraph,
            block.tone === 'muted' && styles.muted,
            block.tone === 'notice' && styles.notice,
            block.tone === 'lead' && styles.lead,
            block.tone === 'detail' && styles.detail,
          )}
        >
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((runs) => (
            <li key={runs.map((run) => run.text).join('')}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map(({ name, value }) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'picture':
      return null;
    case 'table':
      return <TableView table={block} />;
  }
}

function TableView({ table }: { readonly table: TableBlock }) {
  return (
    <table className={styles.table}>
      <caption className={table.showsCaption ? styles.caption : spokenStyles.spoken}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.title} scope="col" style={{ width: `${column.width}%` }} data-numeric={column.isNumeric}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished table
          <tr key={index}>
            {row.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells of a finished table
              <td key={place} data-numeric={table.columns[place]?.isNumeric} data-several={cell.length > 1}>
                {cell.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, at) => {
    const key = `${at} ${run.text}`;
    if (run.isNote) {
      return (
        <sup key={key} className={styles.note}>
          {run.text}
        </sup>
      );
    }
    return run.strong ? (
      <strong key={key} lang={run.language}>
        {run.text}
      </strong>
    ) : (
      <span key={key} lang={run.language}>
        {run.text}
      </span>
    );
  });
}
