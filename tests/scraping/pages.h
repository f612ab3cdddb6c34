// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gaia::test {

// Small pages and a recipe, built as the real ones are. Apart from the tests, since moc does not
// read raw strings that hold quotes.
extern const QByteArray kPage;
extern const QByteArray kCopernicus;
extern const QByteArray kEsa;
extern const QByteArray kModis;
extern const QByteArray kNasa;
extern const QByteArray kLeast;

/// A page saved from the web, and the names of all of them; empty where they are not beside this
/// checkout.
QByteArray savedPage(const QString &file);
QStringList savedPages();

}  // namespace gaia::test
