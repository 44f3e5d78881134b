import type { ReactNode } from 'react'
import styles from './table.module.css'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand at the end of their column. */
  readonly numeric?: boolean
  /** A class, a date or a code: never broken over two lines where there is room. */
  readonly short?: boolean
  /** The heading is there for screen readers only, as above a column of buttons. */
  readonly headerHidden?: boolean
}

type TableProps<Row> = {
  /** What the table lists, read before it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** Rows by columns: heading and first column stay in sight; on a narrow screen each row becomes a card. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className={styles['frame']}>
      {/* Roles are written out: the cards’ `display` would take them away. */}
      <table role="table" className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={column.numeric ? styles['numeric'] : ''}>
                {column.headerHidden ? <span className="visually-hidden">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) => (
                <TableCell key={column.key} column={column} first={index === 0}>
                  {column.cell(row)}
                </TableCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableCell<Row>({
  column,
  first,
  children,
}: {
  readonly column: Column<Row>
  readonly first: boolean
  readonly children: ReactNode
}) {
  const className = [column.numeric ? styles['numeric'] : '', column.short ? styles['short'] : ''].join(' ').trim()
  if (first)
    return (
      <th role="rowheader" scope="row" className={className}>
        {children}
      </th>
    )
  return (
    <td role="cell" className={className}>
      <span aria-hidden="true" className={styles['heading']}>
        {column.headerHidden ? '' : column.header}
      </span>
      <span className={styles['value']}>{children}</span>
    </td>
  )
}
