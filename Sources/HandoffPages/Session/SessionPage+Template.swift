extension PageTemplate {
    /// One line of a list of facts.
    static let factText = """
        <div><dt>{{term}}</dt><dd>\
        {{#text}}<bdi>{{text}}</bdi>{{/text}}\
        {{#code}}<bdi class="code" dir="ltr">{{code}}</bdi>{{/code}}\
        {{#time}}<time datetime="{{machine}}">{{text}}</time>\
        {{#distance}} <small>{{distance}}</small>{{/distance}}{{/time}}\
        {{#detail}} <small><time datetime="{{at.machine}}">{{at.text}}</time>\
        {{#until}} · {{untilWord}} <time datetime="{{machine}}">{{text}}</time>{{/until}}</small>{{/detail}}\
        </dd></div>

        """

    static let sessionText = """
        <p class="{{statusClass}}" role="status">{{status}}</p>
        <h1>{{heading}}</h1>
        {{#next}}
        <p>{{.}}</p>
        {{/next}}
        {{#late}}
        <p class="error">{{late}}</p>
        {{/late}}
        {{#nudged}}
        <p role="status"><strong>{{nudged}}</strong></p>
        {{/nudged}}
        {{#pair}}
        <div class="box">
        <h2>{{heading}}</h2>
        <p>{{lead}}</p>
        {{#first}}
        <p class="words" translate="no"><bdi>{{first}} {{second}}</bdi></p>
        {{/first}}
        {{#warning}}
        <p>{{warning}}</p>
        {{/warning}}
        {{#forms}}
        {{>press}}
        {{/forms}}
        </div>
        {{/pair}}
        {{#call}}
        <div class="box">
        <h2>{{heading}}</h2>
        <p>{{lead}}</p>
        <p class="words" translate="no"><bdi class="code" dir="ltr">{{code}}</bdi></p>
        <p>{{validity}}</p>
        </div>
        {{/call}}
        <dl>
        {{#facts}}
        {{>fact}}
        {{/facts}}
        </dl>
        {{#shownFacts}}
        <h2>{{heading}}</h2>
        <dl>
        {{#facts}}
        {{>fact}}
        {{/facts}}
        </dl>
        {{/shownFacts}}
        {{#rating}}
        <form method="post" action="{{form.action}}">
        {{#form}}
        {{>hidden}}
        {{/form}}
        <fieldset>
        <legend>{{question}}</legend>
        {{#marks}}
        <div class="choice"><input type="radio" id="mark-{{value}}" name="{{field}}" value="{{value}}" required>\
        <label for="mark-{{value}}">{{value}} – {{meaning}}</label></div>
        {{/marks}}
        </fieldset>
        <button type="submit">{{form.button}}</button>
        </form>
        {{/rating}}
        {{#thanks}}
        <p role="status"><strong>{{thanks}}</strong></p>
        {{/thanks}}
        {{#forms}}
        {{>press}}
        {{/forms}}
        {{#links}}
        <p><a class="button second" href="{{address}}">{{said}}</a></p>
        {{/links}}
        {{#refresh}}
        <p><a class="button second" href="{{address}}">{{said}}</a></p>
        {{/refresh}}
        <p class="quiet">{{asOf}} <time datetime="{{asOfTime.machine}}">{{asOfTime.text}}</time></p>
        {{#notMe}}
        <p><a class="plain" href="{{address}}">{{said}}</a></p>
        {{/notMe}}

        """
}
