// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gaia::evaluation {

/// The words of a sentence as the Penn Treebank parts them, in lower case: `can't` is two, marks
/// stand alone, brackets become -lrb- and -rrb-, quotes `` and ''. It follows the Treebank's
/// tokenization as its guidelines and the manual of the Stanford tokenizer describe it, which the
/// COCO caption evaluation uses; written for English.
[[nodiscard]] QStringList ptbTokens(const QString &sentence);

/// The same without the marks that the COCO caption evaluation leaves out.
[[nodiscard]] QStringList captionTokens(const QString &caption);

}  // namespace gaia::evaluation
