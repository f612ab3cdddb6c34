// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldrow.h"

#include "core/dataset/missions.h"
#include "ui/library/datetext.h"
#include "ui/review/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::Image;
using dataset::Source;
using widgets::Chip;

namespace {

bool isListField(Field field)
{
    switch (field) {
    case Field::Tag:
    case Field::Satellite:
    case Field::Sensor:
    case Field::Modalities:
    case Field::Theme: return true;
    default: return false;
    }
}

}  // namespace

namespace {

const QString kArrow = u" → "_s;

/// What the table calls a spelling that it recognises without listing it ("landsat-8"); null else.
QString nameOf(Field field, const QString &spelling)
{
    const dataset::Missions &missions = dataset::Missions::standard();
    const auto name = [](const auto *entry) { return entry ? entry->name : QString(); };
    switch (field) {
    case Field::Satellite: return name(missions.platform(spelling));
    case Field::Sensor: return name(missions.sensor(spelling));
    case Field::Modalities: return name(missions.modality(spelling));
    default: return {};
    }
}

template<typename Entry>
void addNames(const std::vector<Entry> &entries, QStringList &names, QStringList &others)
{
    for (const Entry &entry : entries) {
        names.append(entry.name);
        for (const QString &alias : entry.aliases) {
            others.append(alias + kArrow + entry.name);
        }
    }
}

}  // namespace

QStringList FieldRow::tableNames(Field field)
{
    const dataset::Missions &missions = dataset::Missions::standard();
    QStringList names;
    QStringList others;
    switch (field) {
    case Field::Satellite: addNames(missions.platforms(), names, others); break;
    case Field::Sensor: addNames(missions.sensors(), names, others); break;
    case Field::Modalities: addNames(missions.modalities(), names, others); break;
    case Field::Resolution:
        return {u"Low"_s, u"Moderate"_s, u"High"_s, u"Very High"_s};
    default: break;
    }
    return names + others;
}

QString FieldRow::tableText(Field field, const QString &value)
{
    const dataset::Missions &missions = dataset::Missions::standard();
    QStringList lineage;
    switch (field) {
    case Field::Satellite:
        if (const auto *platform = missions.platform(value)) {
            lineage = missions.platformLineage(platform->name);
        }
        break;
    case Field::Sensor:
        if (const auto *sensor = missions.sensor(value)) {
            lineage = {sensor->name};
        }
        break;
    case Field::Modalities:
        if (const auto *modality = missions.modality(value)) {
            lineage = missions.modalityLineage(modality->name);
        }
        break;
    default: return {};
    }
    if (lineage.isEmpty()) {
        return tr("Not in the table of missions.");
    }
    const QString name = lineage.takeFirst();
    const QString said = name == value ? QString() : tr("The table calls it %1.").arg(name);
    const QString broader =
        lineage.isEmpty() ? QString() : tr("Belongs to %1.").arg(lineage.join(u", "_s));
    return QString(said + u' ' + broader).trimmed();
}

FieldRow::FieldRow(Field field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_chips(new QWidget(this))
    , m_flow(new widgets::FlowLayout(4, 3, m_chips))
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    setObjectName(u"field_"_s + word(field));
    m_line->setAccessibleName(fieldText(field));
    m_line->hide();
    m_line->installEventFilter(this);
    if (isList()) {
        m_line->setPlaceholderText(tr("Values parted by ;"));
    } else if (field == Field::Date) {
        m_line->setPlaceholderText(tr("2010-04-14, 2010-04, 2010-04-14..2010-05-02, event 2010-04-14"));
    }
    m_completer->setModel(m_words);
    m_completer->setWidget(m_line);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldRow::take);
    connect(m_line, &QLineEdit::textEdited, this, &FieldRow::complete);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        // On a word of the list the key is the list's, which gets it after the line.
        const QAbstractItemView *popup = m_completer->popup();
        if (!popup->isVisible() || !popup->currentIndex().isValid()) {
            finish();
        }
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(m_line);
}

bool FieldRow::isList() const
{
    return isListField(m_field);
}

QStringList FieldRow::values(const Image &image, Field field)
{
    if (!isKnown(image, field)) {
        return {};
    }
    switch (field) {
    case Field::Date: return {library::dateText(image.acquired)};
    case Field::Coordinates: return {coordinatesText(image.place)};
    default: break;
    }
    const QString text = toText(image, field);
    return isListField(field) ? text.split(u"; "_s, Qt::SkipEmptyParts) : QStringList{text};
}

int FieldRow::claims(const Image &image, Field field)
{
    return image.sources.value(field, Source::Record) == Source::Model
        ? static_cast<int>(values(image, field).size())
        : 0;
}

Chip::Kind FieldRow::kindOf(const Image &image, Field field)
{
    const auto source = image.sources.constFind(field);
    if (source == image.sources.constEnd()) {
        return Chip::Kind::Plain;
    }
    switch (*source) {
    case Source::Person: return Chip::Kind::Confirmed;
    case Source::Model: return Chip::Kind::Claimed;
    default: return Chip::Kind::Plain;
    }
}

void FieldRow::setImage(const Image &image)
{
    if (isEditing()) {
        if (image.key == m_image.key) {
            return;  // what is being typed is not overwritten
        }
        finish();
    }
    // A check or a draft brings the image again: chips that say the same stay, with their focus.
    const bool isSame = m_flow->count() > 0 && image.key == m_image.key
        && toText(image, m_field) == toText(m_image, m_field)
        && kindOf(image, m_field) == kindOf(m_image, m_field);
    m_image = image;
    if (!isSame) {
        showChips();
    }
}

void FieldRow::showChips()
{
    m_flow->clear();
    const auto add = [this](Chip::Kind kind, const QString &text) {
        auto *chip = new Chip(kind, text, m_chips);
        chip->setToolTip(tr("%1. Click to edit.").arg(fieldText(m_field)));
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this] { edit(toText(m_image, m_field)); });
        m_flow->addWidget(chip);
        chip->show();  // a layout shows its widgets later, and Tab would pass them over until then
        placeInTabOrder(chip);
    };
    const QStringList shown = values(m_image, m_field);
    const Chip::Kind kind = kindOf(m_image, m_field);
    for (const QString &value : shown) {
        add(kind, value);
    }
    if (shown.isEmpty()) {
        add(Chip::Kind::Unknown,
            m_field == Field::Coordinates ? tr("No coordinates") : tr("Unknown"));
    } else if (m_field == Field::Tag || m_field == Field::Theme) {
        auto *more = new widgets::Button(widgets::Button::Kind::Link, tr("+ Add"), m_chips);
        more->setAccessibleName(tr("Add to %1").arg(fieldText(m_field)));
        connect(more, &widgets::Button::clicked, this, &FieldRow::editMore);
        m_flow->addWidget(more);
        placeInTabOrder(more);
    }
}

void FieldRow::placeInTabOrder(QWidget *widget)
{
    // The line has been at this field's place in the order from the start.
    const int before = m_flow->count() - 2;
    setTabOrder(before >= 0 ? m_flow->itemAt(before)->widget() : m_line, widget);
}

bool FieldRow::isEditing() const
{
    return !m_line->isHidden();
}

void FieldRow::edit(const QString &text)
{
    m_before = toText(m_image, m_field);
    m_line->setText(text);
    m_chips->hide();
    m_line->show();
    m_line->setFocus();
    m_line->selectAll();
    Q_EMIT vocabularyAsked(m_field);
}

void FieldRow::editMore()
{
    const QString text = toText(m_image, m_field);
    edit(text.isEmpty() ? QString() : QString(text + u"; "_s));
    m_line->deselect();
    m_line->end(false);
}

void FieldRow::finish()
{
    if (!isEditing()) {
        return;
    }
    QString text = m_line->text().trimmed();
    while (isList() && text.endsWith(u';')) {
        text = text.chopped(1).trimmed();
    }
    close();
    if (text != m_before) {
        Q_EMIT edited(m_image.key, m_field,
                      text.isEmpty() ? dataset::MaybeText() : dataset::MaybeText(text));
    }
}

void FieldRow::close()
{
    m_completer->popup()->hide();
    const bool hadFocus = m_line->hasFocus();
    m_line->hide();
    m_chips->show();
    if (hadFocus && m_flow->count() > 0) {
        m_flow->itemAt(0)->widget()->setFocus();
    }
}

int FieldRow::startOfPiece() const
{
    const int parted = isList()
        ? static_cast<int>(m_line->text().left(m_line->cursorPosition()).lastIndexOf(u';'))
        : -1;
    return parted + 1;
}

void FieldRow::complete()
{
    const QString piece =
        m_line->text().mid(startOfPiece(), m_line->cursorPosition() - startOfPiece()).trimmed();
    m_completer->setCompletionPrefix(piece);
    if (const QString name = m_completer->completionCount() > 0 ? QString() : nameOf(m_field, piece);
        !name.isEmpty()) {
        m_words->setStringList(m_words->stringList() << piece + kArrow + name);
        m_completer->setCompletionPrefix(piece);
    }
    const bool isWhole =
        m_completer->completionCount() == 1 && m_completer->currentCompletion() == piece;
    if (piece.isEmpty() || m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void FieldRow::take(const QString &word)
{
    const int start = startOfPiece();
    QString text = m_line->text();
    // "Other spelling → name": the name is meant.
    const QString name = word.section(kArrow, -1);
    const QString chosen = start > 0 ? QString(u' ' + name) : name;
    text.replace(start, m_line->cursorPosition() - start, chosen);
    m_line->setText(text);
    m_line->setCursorPosition(start + static_cast<int>(chosen.size()));
}

void FieldRow::setVocabulary(const QStringList &words)
{
    m_words->setStringList(words);
}

void FieldRow::setPointed(bool isPointed)
{
    if (m_isPointed != isPointed) {
        m_isPointed = isPointed;
        update();
    }
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (m_isPointed) {
        const widgets::Theme theme = widgets::Theme::of(this);
        QPainter painter(this);
        widgets::Outline outline;
        outline.fill = theme.palette.accentSoft;
        outline.line = theme.palette.accent;
        outline.width = 2;
        widgets::paintOutline(painter, rect(), outline);
    }
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        finish();
    }
    const auto *chip = event->type() == QEvent::ToolTip ? qobject_cast<Chip *>(watched) : nullptr;
    if (chip && chip->kind() != Chip::Kind::Unknown) {
        // Only when it is asked for: the table is large.
        const QString click = tr("%1. Click to edit.").arg(fieldText(m_field));
        const QString table = tableText(m_field, chip->text());
        static_cast<QWidget *>(watched)->setToolTip(
            table.isEmpty() ? click : QString(table + u'\n' + click));
    }
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == m_line && (isOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!isOverride) {
            close();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace gaia::review
