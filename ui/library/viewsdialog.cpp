// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/viewsdialog.h"

#include "ui/library/balancewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Filter;
using project::ViewLine;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// The words of the list as the dialog that draws subsets calls them.
template<typename Title>
QString listOf(const QJsonValue &values, Title title)
{
    QStringList words;
    for (const QJsonValue &value : values.toArray()) {
        words << title(value.toString());
    }
    return words.join(u", "_s);
}

QString balanceWords(const QString &word)
{
    const auto balance = dataset::balanceFromWord(word);
    return balance ? balanceTitle(*balance) : word;
}

/// How a balanced subset was drawn, out of what is kept of it.
QString drawnWords(const QByteArray &strategy)
{
    const QJsonObject drawn = QJsonDocument::fromJson(strategy).object();
    const auto number = [&](const char *key) {
        return QLocale().toString(drawn.value(QLatin1String(key)).toInteger());
    };
    QString words = ViewsDialog::tr("Drawn from %1 images for %2, balanced over %3, with seed %4.")
                        .arg(number("candidates"), number("asked"), listOf(drawn.value("balance"_L1), balanceWords),
                             number("seed"));
    if (const QString floor = listOf(drawn.value("floor"_L1), floorTitle); !floor.isEmpty()) {
        words += u' ' + ViewsDialog::tr("Quality floor: %1.").arg(floor);
    }
    return words;
}

}  // namespace

ViewsDialog::ViewsDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_table(new QTreeWidget(this))
    , m_details(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_fault(makeLabel({}, TextUse::Interface, TextRole::Error, this))
    , m_show(new Button(Button::Kind::Filled, tr("Show"), this))
    , m_rename(new Button(Button::Kind::Plain, tr("Rename…"), this))
    , m_freeze(new Button(Button::Kind::Plain, tr("Freeze"), this))
    , m_remove(new Button(Button::Kind::Plain, tr("Delete"), this))
{
    setWindowTitle(tr("Views and sets"));
    resize(760, 460);
    build();
    connect(&m_parts.project, &project::Project::changed, this,
            [this](const project::Changed &changed) {
                if (changed.nouns.testFlag(project::Noun::Views)) {
                    load();
                }
            });
    load();
}

void ViewsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(makeLabel(tr("Views and sets"), TextUse::Title));
    auto *hint = makeLabel(tr("A view is a filter under a name and shows what fits it each time. A set "
                              "keeps the images that it was made with. Both can be part of a filter: "
                              "view:NAME."),
                           TextUse::Label, TextRole::Second);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_table->setHeaderLabels({tr("Name"), tr("Kind"), tr("Images"), tr("Filter")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setObjectName(u"viewsTable"_s);
    m_table->setAccessibleName(tr("Views and sets"));
    m_table->header()->setStretchLastSection(true);
    m_table->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    m_details->setWordWrap(true);
    m_details->setObjectName(u"viewsDetails"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_details);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"viewsFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    auto *close = new Button(Button::Kind::Plain, tr("Close"), this);
    close->setKey(tr("Esc"));
    for (Button *button : {m_rename, m_freeze, m_remove, close, m_show}) {
        button->setLarge(true);
    }
    m_freeze->setToolTip(tr("Keep the images that the view shows now, as a set of the same name"));
    m_remove->setToolTip(tr("Delete the view, not its images"));
    m_show->setObjectName(u"viewShow"_s);
    m_rename->setObjectName(u"viewRename"_s);
    m_freeze->setObjectName(u"viewFreezeIt"_s);
    m_remove->setObjectName(u"viewDelete"_s);
    row->addWidget(m_rename);
    row->addWidget(m_freeze);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_show);
    column->addLayout(row);
    const auto show = [this] {
        if (const ViewLine *line = current(); line && line->fault.isEmpty()) {
            m_parts.view.setFilter(Filter::leaf(Filter::Subject::View, line->view.name));
            accept();
        }
    };
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_show, &QAbstractButton::clicked, this, show);
    connect(m_table, &QTreeWidget::itemActivated, this, show);
    connect(m_rename, &QAbstractButton::clicked, this, &ViewsDialog::rename);
    connect(m_remove, &QAbstractButton::clicked, this, &ViewsDialog::remove);
    connect(m_freeze, &QAbstractButton::clicked, this, [this] {
        if (const ViewLine *line = current()) {
            change([name = line->view.name,
                    filter = line->view.filter](project::SavedViews &views) -> base::Status {
                const auto frozen = views.freeze(name, filter);
                return frozen ? base::Status() : base::fail(frozen.error());
            });
        }
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ViewsDialog::updateState);
}

const ViewLine *ViewsDialog::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

void ViewsDialog::load()
{
    const quint64 ticket = m_loads.next();
    m_parts.runner.start(
        jobs::Lane::Read, this,
        [&project = m_parts.project](const std::stop_token &) {
            return project::SavedViews(project, {}).list();
        },
        [this, ticket](const base::Result<std::vector<ViewLine>> &lines) {
            if (!m_loads.isCurrent(ticket)) {
                return;
            }
            if (lines) {
                fill(*lines);
            } else {
                m_fault->setText(lines.error().message);
                m_fault->show();
            }
        });
}

void ViewsDialog::fill(const std::vector<ViewLine> &lines)
{
    const ViewLine *chosen = current();
    const QString wanted = !m_wanted.isEmpty() ? m_wanted : chosen ? chosen->view.name : QString();
    m_wanted.clear();
    m_table->clear();
    m_lines = lines;
    for (const ViewLine &line : m_lines) {
        const bool isDrawn = !line.view.strategy.isEmpty();
        auto *item = new QTreeWidgetItem(
            {line.view.name,
             isDrawn ? tr("balanced set") : line.view.isFrozen ? tr("set") : tr("live view"),
             line.fault.isEmpty() ? QLocale().toString(line.images) : u"–"_s,
             line.view.filter.isEmpty() ? tr("all images") : line.view.filter.toText()});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        m_table->addTopLevelItem(item);
        if (line.view.name == wanted) {
            m_table->setCurrentItem(item);
        }
    }
    for (int column = 0; column < 3; ++column) {
        m_table->resizeColumnToContents(column);
    }
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
    }
    updateState();
}

void ViewsDialog::updateState()
{
    const ViewLine *line = current();
    const bool isWritable = line && !m_parts.project.isReadOnly();
    m_show->setEnabled(line && line->fault.isEmpty());
    m_rename->setEnabled(isWritable);
    m_remove->setEnabled(isWritable);
    m_freeze->setEnabled(isWritable && !line->view.isFrozen && line->fault.isEmpty());
    if (!line) {
        m_details->setText(m_lines.empty() ? tr("Nothing is kept yet. Filter the images and save the "
                                                "filter with the bookmark at its right.")
                                           : QString());
        return;
    }
    QString words = tr("Kept on %1 by %2.")
                        .arg(QLocale().toString(line->view.at.toLocalTime(), QLocale::ShortFormat),
                             line->view.curator.isEmpty() ? tr("nobody named") : line->view.curator);
    if (!line->fault.isEmpty()) {
        words = line->fault;
    } else if (!line->view.strategy.isEmpty()) {
        words += u' ' + drawnWords(line->view.strategy);
    }
    m_details->setText(words);
}

void ViewsDialog::rename()
{
    const ViewLine *line = current();
    if (!line) {
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"viewName"_s);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("New name"));
    dialog->setTextValue(line->view.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, name = line->view.name](const QString &newName) {
                m_wanted = newName.simplified();
                change([name, newName](project::SavedViews &views) {
                    return views.rename(name, newName);
                });
            });
    dialog->open();
}

void ViewsDialog::remove()
{
    const ViewLine *line = current();
    // A live view is quickly made again; a set is not.
    if (!line
        || (line->view.isFrozen
            && QMessageBox::question(this, tr("Delete the set"),
                                     tr("Delete the set “%1” of %n images? The images stay; which ones "
                                        "they were is not kept.",
                                        nullptr, int(line->images))
                                         .arg(line->view.name))
                != QMessageBox::Yes)) {
        return;
    }
    change([name = line->view.name](project::SavedViews &views) { return views.remove(name); });
}

void ViewsDialog::change(const Work &work)
{
    m_fault->hide();
    m_parts.runner.start(
        jobs::Lane::Decision, this,
        [&project = m_parts.project, curator = m_parts.curator, work](const std::stop_token &) {
            project::SavedViews views(project, curator);
            return work(views);
        },
        [this](const base::Status &status) {
            if (!status) {
                m_fault->setText(status.error().message);
                m_fault->show();
            }
            load();
        });
}

}  // namespace gaia::library
