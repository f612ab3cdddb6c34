// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTableWidget;
class QWidget;

namespace gaia::quality {

/// A small table of figures to read and copy from; the first column takes the room that is left.
[[nodiscard]] QTableWidget *makeTable(const QStringList &headers, const QString &name,
                                      const QString &accessibleName, QWidget *parent);
void setRows(QTableWidget &table, const std::vector<QStringList> &rows);

}  // namespace gaia::quality
