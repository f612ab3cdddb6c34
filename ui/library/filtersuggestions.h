// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filtercompletion.h"
#include "core/jobs/runner.h"
#include "core/project/project.h"

#include <QListWidget>
#include <QPointer>

#include <map>

class QLineEdit;

namespace gaia::library {

/// What may be typed next into the filter's field: fields first, then the values that the
/// language or the project knows. Shows below the field while that has the focus and there is
/// something to say; down and up choose, Tab and Enter take, Esc closes. The field keeps the
/// focus. A child of the field's window.
class FilterSuggestions final : public QListWidget {
    Q_OBJECT

public:
    explicit FilterSuggestions(QLineEdit &field);

    /// Where values come from; null members for none.
    struct Source {
        project::Project *project = nullptr;
        jobs::Runner *runner = nullptr;
    };
    void setSource(const Source &source);
    /// Takes the key if the list is open and has a use for it.
    [[nodiscard]] bool takeKey(int key);
    void close();

private:
    struct Values {
        QStringList values;
        bool isLoading = false;
    };

    void refresh();
    void showLines(const QStringList &lines, bool areFields);
    void take(QListWidgetItem *item);
    void place();
    [[nodiscard]] QStringList valuesOf(dataset::Filter::Subject subject);
    void load(dataset::Filter::Subject subject);

    QLineEdit &m_field;
    Source m_source;
    dataset::TypedTerm m_term;
    std::map<dataset::Filter::Subject, Values> m_values;
    jobs::Latest m_sources;
    quint64 m_sourceTicket = 0;
    bool m_isTaking = false;
};

}  // namespace gaia::library
