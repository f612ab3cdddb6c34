// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/settings/settings.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gaia::widgets {
class Button;
}

namespace gaia::preferences {

/// One action whose key can be changed, as the window tells it.
struct KeyLine {
    QString word;         ///< its name in the settings
    QString text;         ///< what the person reads
    QString standardKey;  ///< portable text
};

/// Who curates, how the window looks, in which language, which keys, and the key of the service.
/// Writes to the settings when it is accepted; the API key goes to the system's key store alone.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(settings::Settings &settings, jobs::Runner &runner,
                      const std::vector<KeyLine> &keys, QWidget *parent = nullptr);

    /// The keys that differ from the standard, by word.
    [[nodiscard]] QMap<QString, QString> changedKeys() const;

private:
    [[nodiscard]] QWidget *buildGeneral();
    [[nodiscard]] QWidget *buildService();
    [[nodiscard]] QWidget *buildPlaces();
    [[nodiscard]] QWidget *buildKeys(const std::vector<KeyLine> &keys);
    void storeKey();
    void check();
    /// Why what stands in the fields can't be saved; empty if it can.
    [[nodiscard]] QString keyFault() const;
    [[nodiscard]] QString placesFault() const;
    void save();

    settings::Settings &m_settings;
    jobs::Runner &m_runner;
    std::vector<KeyLine> m_lines;
    QLineEdit *m_curator;
    QComboBox *m_theme;
    QComboBox *m_language;
    QSpinBox *m_text;
    QLineEdit *m_baseUrl;
    QSpinBox *m_jobs;
    QSpinBox *m_requests;
    QSpinBox *m_tokens;
    QLineEdit *m_key;
    QLabel *m_keyState;
    QCheckBox *m_asksNominatim;
    QLineEdit *m_nominatim;
    QLineEdit *m_contact;
    QMap<QString, QKeySequenceEdit *> m_edits;
    QLabel *m_conflict;
    widgets::Button *m_accept;
};

}  // namespace gaia::preferences
