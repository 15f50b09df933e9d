#pragma once

#include <QComboBox>
#include <QLabel>

#include "core/settings/settings.h"
#include "ui/kit/row_model.h"
#include "ui/shell/page.h"

namespace minyi::ui {

class Card;
class Preferences;
class Segmented;
class SignatureField;
class TableView;

/// One parameter of the site, in words.
struct SettingLine {
    core::settings::Value value;
    QString name, shown, origin;
};

/// How this user wants the window, and for the administrator what the site works with.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Session& session, Preferences& preferences, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    void reload() override;
    QList<KeyHint> keyHints() const override;
    void focusMain() override;

    QSize minimumSizeHint() const override { return {560, 320}; }
    TableView* table() const { return m_table; }
    const RowModel<SettingLine>& model() const { return *m_model; }
    Segmented* language() const { return m_language; }
    SignatureField* signature() const { return m_signature; }
    /// The dialog that changes one parameter.
    void change(const SettingLine& line);

protected:
    void retranslate() override;

private:
    void showOwn();
    QWidget* makeOwn();
    QWidget* makeSite();
    SettingLine lineOf(const core::settings::Value& value) const;

    Preferences& m_preferences;
    Card *m_own, *m_site;
    QLabel *m_languageLabel, *m_themeLabel, *m_sizeLabel, *m_lockLabel, *m_signatureLabel;
    Segmented *m_language, *m_theme, *m_size;
    QComboBox* m_lock;
    SignatureField* m_signature;
    TableView* m_table;
    RowModel<SettingLine>* m_model;
};

Page* makeSettingsPage(Session& session, Preferences& preferences, QWidget* parent);

} // namespace minyi::ui
