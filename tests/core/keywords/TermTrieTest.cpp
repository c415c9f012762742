// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TermTrie.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace foothold;

class TermTrieTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyKnowsNothing();
    void keepsFormsInOrder();
    void agreesWithAMap_data();
    void agreesWithAMap();
};

namespace {

std::vector<int> numbers(TermTrie& trie, std::initializer_list<std::u16string_view> words)
{
    std::vector<int> result;
    for (const std::u16string_view word : words)
        result.push_back(trie.intern(word));
    return result;
}

void addForm(TermTrie& trie, const std::vector<int>& words, int form)
{
    int node = TermTrie::kRoot;
    for (const int word : words)
        node = trie.child(node, word);
    trie.add(node, form);
}

std::vector<int> formsOf(const TermTrie& trie, const std::vector<int>& words)
{
    int node = TermTrie::kRoot;
    for (const int word : words)
        node = trie.next(node, word);
    std::vector<int> forms;
    if (node == TermTrie::kNone)
        return forms;
    for (const int form : trie.formsAt(node))
        forms.push_back(form);
    return forms;
}

} // namespace

void TermTrieTest::emptyKnowsNothing()
{
    const TermTrie trie;
    QCOMPARE(trie.wordOf(u"data"), TermTrie::kNone);
    QCOMPARE(trie.next(TermTrie::kRoot, 0), TermTrie::kNone);
    QCOMPARE(trie.next(TermTrie::kRoot, TermTrie::kNone), TermTrie::kNone);
    QCOMPARE(trie.next(TermTrie::kNone, 0), TermTrie::kNone);
    QVERIFY(trie.formsAt(TermTrie::kRoot).empty());
}

void TermTrieTest::keepsFormsInOrder()
{
    TermTrie trie;
    const auto dataLake = numbers(trie, {u"data", u"lake"});
    QCOMPARE(trie.intern(u"data"), dataLake[0]); // the same word, the same number
    addForm(trie, dataLake, 7);
    addForm(trie, dataLake, 3);
    QCOMPARE(formsOf(trie, dataLake), (std::vector<int>{7, 3}));
    QVERIFY(formsOf(trie, {dataLake[0]}).empty()); // on the way, but no form
    QVERIFY(trie.formsAt(TermTrie::kRoot).empty());
    const int node = trie.next(trie.next(TermTrie::kRoot, dataLake[0]), dataLake[1]);
    QCOMPARE(trie.formsAt(node).front(), 7);
    QCOMPARE(trie.wordInto(node), dataLake[1]);
    QCOMPARE(trie.parentOf(trie.parentOf(node)), TermTrie::kRoot);
    QCOMPARE(trie.word(dataLake[1]), std::u16string_view(u"lake"));
}

void TermTrieTest::agreesWithAMap_data()
{
    QTest::addColumn<int>("reserved");
    QTest::newRow("grows as it goes") << 0;
    QTest::newRow("made large at once") << 5000;
}

void TermTrieTest::agreesWithAMap()
{
    QFETCH(int, reserved);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    TermTrie trie;
    if (reserved > 0)
        trie.reserve(size_t(reserved));
    std::map<std::vector<std::u16string>, std::vector<int>> expected;
    std::map<std::vector<std::u16string>, std::vector<int>> numbersOf;
    for (int form = 0; form < 5000; ++form) {
        std::vector<std::u16string> words(1 + random.bounded(4));
        std::vector<int> found;
        for (std::u16string& word : words) {
            word.assign(1 + random.bounded(12), char16_t(u'a' + random.bounded(6)));
            word.push_back(char16_t(u'a' + random.bounded(20)));
            found.push_back(trie.intern(word));
        }
        addForm(trie, found, form);
        expected[words].push_back(form);
        numbersOf[words] = found;
    }
    for (const auto& [words, forms] : expected) {
        std::vector<int> asked;
        for (const std::u16string& word : words)
            asked.push_back(trie.wordOf(word));
        QCOMPARE(asked, numbersOf[words]);
        QCOMPARE(formsOf(trie, asked), forms);
    }
}

QTEST_GUILESS_MAIN(TermTrieTest)
#include "TermTrieTest.moc"
