// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filtersuggestions.h"

#include "core/project/queries.h"
#include "core/project/regions.h"
#include "core/project/savedviews.h"
#include "ui/library/subjectwords.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Filter;
using Subject = Filter::Subject;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kMostLines = 9;
constexpr int kMostValues = 2'000;
constexpr int kWidth = 380;
enum Role { WordRole = Qt::UserRole, NoteRole, IsFieldRole };

/// The word to type at the left, what it means at the right.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        painter->save();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected)
            || option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect, isCurrent ? theme.palette.accentSoft : theme.palette.panel);
        const QRect box = option.rect.adjusted(widgets::space::kMedium, 0, -widgets::space::kMedium, 0);
        const QString note = index.data(NoteRole).toString();
        const QFont noteFont = theme.font(TextUse::Label);
        const int room = note.isEmpty() ? 0
                                        : QFontMetrics(noteFont).horizontalAdvance(note)
                + widgets::space::kMedium;
        painter->setFont(theme.font(TextUse::Interface));
        painter->setPen(theme.palette.text);
        painter->drawText(box.adjusted(0, 0, -room, 0), Qt::AlignVCenter,
                          QFontMetrics(painter->font())
                              .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                          box.width() - room));
        painter->setFont(noteFont);
        painter->setPen(theme.palette.secondText);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, note);
        painter->restore();
    }
};

}  // namespace

FilterSuggestions::FilterSuggestions(QLineEdit &field)
    : QListWidget(field.window())
    , m_field(field)
{
    setObjectName(u"filterSuggestions"_s);
    setAccessibleName(tr("What may follow"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SuggestionDelegate(this));
    setUniformItemSizes(true);
    hide();
    connect(&m_field, &QLineEdit::textEdited, this, &FilterSuggestions::refresh);
    connect(this, &QListWidget::itemPressed, this, &FilterSuggestions::take);
}

void FilterSuggestions::setSource(const Source &source)
{
    m_source = source;
    m_values.clear();
    m_sourceTicket = m_sources.next();
    if (source.project) {
        connect(source.project, &project::Project::changed, this, [this] { m_values.clear(); });
    }
    close();
}

void FilterSuggestions::close()
{
    hide();
    clear();
}

bool FilterSuggestions::takeKey(int key)
{
    if (!isVisible()) {
        if (key == Qt::Key_Down) {
            refresh();
            return isVisible();
        }
        return false;
    }
    switch (key) {
    case Qt::Key_Down: setCurrentRow(currentRow() + 1 < count() ? currentRow() + 1 : 0); return true;
    case Qt::Key_Up: setCurrentRow(currentRow() > 0 ? currentRow() - 1 : count() - 1); return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Tab:
        take(item(std::max(0, currentRow())));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was typed whole is meant as it is, unless a line was chosen.
        if (currentRow() >= 0) {
            take(currentItem());
            return true;
        }
        close();
        return false;
    default: return false;
    }
}

void FilterSuggestions::refresh()
{
    if (m_isTaking) {
        return;
    }
    const auto term = dataset::typedTerm(m_field.text(), m_field.cursorPosition());
    if (!term) {
        close();
        return;
    }
    m_term = *term;
    if (!term->subject) {
        showLines(dataset::fieldsBeginning(term->typed).mid(0, kMostLines), true);
        return;
    }
    const QStringList found = dataset::fitting(valuesOf(*term->subject), term->typed, kMostLines);
    const bool isWhole = found.size() == 1 && found.front() == term->typed;
    showLines(isWhole ? QStringList() : found, false);
}

void FilterSuggestions::showLines(const QStringList &lines, bool areFields)
{
    clear();
    for (const QString &line : lines) {
        auto *one = new QListWidgetItem(areFields ? QString(line + u':') : line, this);
        one->setData(WordRole, line);
        one->setData(IsFieldRole, areFields);
        if (areFields) {
            const auto subject = *dataset::subjectFromWord(line);
            one->setData(NoteRole, u"%1   %2"_s.arg(subjectTitle(subject), subjectExample(subject)));
        } else if (m_term.subject) {
            const QString title = valueTitle(*m_term.subject, line);
            one->setData(NoteRole, title == line ? QString() : title);
        }
    }
    setCurrentRow(-1);
    setVisible(!lines.isEmpty());
    place();
}

void FilterSuggestions::place()
{
    const Theme theme = Theme::of(this);
    const QPoint below = m_field.mapTo(m_field.window(), QPoint(-widgets::space::kSmall,
                                                                m_field.height() + 5));
    const int row = std::max(theme.scaled(widgets::metric::kListRow), sizeHintForRow(0));
    const int width = std::min(theme.scaled(kWidth), m_field.window()->width() - below.x() - 8);
    setGeometry(below.x(), below.y(), std::max(200, width), row * std::max(1, count()) + 2);
    raise();
}

void FilterSuggestions::take(QListWidgetItem *item)
{
    if (!item) {
        return;
    }
    const QString word = item->data(WordRole).toString();
    const bool isField = item->data(IsFieldRole).toBool();
    const auto done = isField ? dataset::withField(m_field.text(), m_term, word)
                              : dataset::withValue(m_field.text(), m_term, word);
    m_isTaking = true;
    m_field.setText(done.text);
    m_field.setCursorPosition(int(done.cursor));
    m_isTaking = false;
    m_field.setFocus(Qt::OtherFocusReason);
    if (isField) {
        refresh();
    } else {
        close();
    }
}

QStringList FilterSuggestions::valuesOf(Subject subject)
{
    const QStringList fixed = dataset::fixedValues(subject);
    if (!fixed.isEmpty() || !m_source.project) {
        return fixed;
    }
    const auto known = m_values.find(subject);
    if (known == m_values.end()) {
        load(subject);
        return {};
    }
    return known->second.values;
}

void FilterSuggestions::load(Subject subject)
{
    m_values[subject].isLoading = true;
    m_source.runner->start(
        jobs::Lane::Read, this,
        [project = m_source.project, subject](const std::stop_token &) {
            QStringList values;
            if (subject == Subject::View) {
                for (const auto &line : project::SavedViews(*project, {})
                                            .list()
                                            .value_or(std::vector<project::ViewLine>())) {
                    values << line.view.name;
                }
            } else if (subject == Subject::Within) {
                for (const auto &region :
                     project::Regions(*project, {}).all().value_or(std::vector<dataset::Region>())) {
                    values << region.name;
                }
            } else if (const auto facet =
                           project::Queries(*project).facet(subject, {}, kMostValues)) {
                for (const auto &value : facet->values) {
                    values << value.value;
                }
            }
            return values;
        },
        [this, subject, source = m_sourceTicket](const QStringList &values) {
            if (source != m_sourceTicket) {
                return;
            }
            m_values[subject] = {values, false};
            if (m_field.hasFocus() && m_term.subject == subject) {
                refresh();
            }
        });
}

}  // namespace gaia::library
